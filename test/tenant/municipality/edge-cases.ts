import { addDays, type IsoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import { type GroupKey, groupTemplates } from './position-groups.data.ts';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** Who must stay ordinary, because stories are told about them. */
export interface Featured {
  readonly leader: StaffMember;
  readonly employee: StaffMember;
  readonly unit: PlannedUnit;
}

/** The department the stories are told about: ten to sixteen people in health, with a leader of their own. */
export function chooseFeatured(staff: readonly StaffMember[]): Featured {
  const byUnit = Map.groupBy(staff, (member) => member.unit);
  for (const [unit, members] of byUnit) {
    if (unit.sector !== 'health' || unit.level !== 'department') continue;
    const leader = members.find((member) => member.leads);
    const employee =
      members.find((m) => !m.leads && ['nurse', 'healthWorker'].includes(m.group)) ??
      members.find((m) => !m.leads);
    if (leader && employee && members.length >= 10 && members.length <= 16) return { leader, employee, unit };
  }
  throw new RangeError('No department in health has ten to sixteen people.');
}

/** Gives people what exports from HR systems really contain: two positions, missing fields, people who have left. */
export function addEdgeCases(
  staff: readonly StaffMember[],
  featured: Featured,
  today: IsoDate,
  random: Random,
): void {
  const ordinary = random
    .shuffle(staff)
    .filter((m) => !m.leads && m.roles.length === 0 && m.unit !== featured.unit && m.group !== 'leader');
  const scale = staff.length;
  const take = (share: number): StaffMember[] => {
    if (scale < 60) return [];
    return ordinary.splice(0, scale < 200 ? 1 : Math.max(2, Math.round(share * scale)));
  };
  const departments = [...new Set(staff.map((m) => m.unit))].filter((u) => u.level !== 'municipality');
  const elsewhere = (member: StaffMember) => {
    const near = departments.filter((u) => u !== member.unit && u.sector === member.unit.sector);
    return near.length === 0 ? undefined : random.pick(near);
  };

  for (const member of take(0.02))
    addPosition(member, elsewhere(member), addDays(today, -random.int(90, 900)), random);
  for (const member of take(0.03)) {
    const left = addDays(member.startOn, -random.int(1, 400));
    addPosition(member, elsewhere(member), addDays(left, -random.int(300, 2000)), random, left);
  }
  for (const member of take(0.08)) member.missing.add('mail');
  for (const member of take(0.004)) member.missing.add('unit');
  for (const member of take(0.01)) member.missing.add('code');
  for (const member of take(0.007)) member.missing.add('group');
  for (const member of take(0.012)) member.endOn = addDays(today, -random.int(10, 500));
  for (const member of take(0.02)) member.startOn = addDays(today, -random.int(1, 45));
  for (const member of take(0.002)) member.startOn = addDays(today, random.int(5, 60));

  const leaders = staff.filter((m) => m.leads && m.unit.level === 'department' && m !== featured.leader);
  if (scale >= 60)
    for (const leader of leaders.slice(0, 1)) addPosition(leader, elsewhere(leader), leader.startOn, random);
  // Vacant posts: the deputy has gone back to the floor and nobody has been appointed.
  const vacancies = scale < 60 ? 0 : Math.max(1, Math.round(leaders.length * 0.03));
  for (const leader of leaders.slice(-vacancies)) returnToTheFloor(leader);
  retireSoon(staff, featured.unit, today, random);
}

function addPosition(
  member: StaffMember,
  unit: PlannedUnit | undefined,
  startOn: IsoDate,
  random: Random,
  endOn?: IsoDate,
): void {
  if (unit === undefined) return;
  const mix = Object.keys(unit.mix) as GroupKey[];
  const group = mix.includes(member.group) || mix.length === 0 ? member.group : random.pick(mix);
  const [title, code] = random.pick(groupTemplates[group].titles);
  member.percent = Math.min(member.percent, endOn === undefined ? 80 : 100);
  member.others.push({ unit, group, title, code, percent: endOn === undefined ? 20 : 50, startOn, endOn });
}

function returnToTheFloor(leader: StaffMember): void {
  const [group] = Object.keys(leader.unit.mix) as GroupKey[];
  if (group === undefined) return;
  leader.leads = false;
  leader.group = group;
  [leader.title, leader.code] = groupTemplates[group].titles[0];
}

/** Everybody in one small unit will be gone within five years. */
function retireSoon(staff: readonly StaffMember[], not: PlannedUnit, today: IsoDate, random: Random): void {
  const units = Map.groupBy(staff, (m) => m.unit);
  const small = [...units].filter(([u, who]) => u !== not && u.level === 'department' && who.length >= 4);
  const [, oldTimers] = small.sort((a, b) => a[1].length - b[1].length)[0] ?? [];
  for (const member of oldTimers ?? []) member.birthYear = yearOf(today) - random.int(62, 66);
}
