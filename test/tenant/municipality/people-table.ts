import type { Employment } from '@rod-trad/shared/domain/employment';
import { asId, type PersonId, type UnitId } from '@rod-trad/shared/domain/ids';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { PositionGroup } from '@rod-trad/shared/domain/position-group';
import type { Unit } from '@rod-trad/shared/domain/unit';
import type { Person } from '../people/person.ts';
import { createPrincipalNames } from './name-maker.ts';
import { type GroupKey, groupTemplates } from './position-groups.data.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

// RFC 2606: nobody can own a name under .example.
const domain = 'fjordvik.example';

export const groupId = (key: GroupKey) => asId<'PositionGroup'>(`group-${key}`);

export function positionGroups(): readonly PositionGroup[] {
  return Object.entries(groupTemplates).map(([key, { nb, nn }]) => ({
    id: groupId(key as GroupKey),
    name: { nb, nn },
  }));
}

/** Who leads each unit; a unit missing here has a vacant post. */
export function leadersOf(
  planned: readonly PlannedUnit[],
  staff: readonly StaffMember[],
): ReadonlyMap<UnitId, PersonId> {
  const leaders = new Map(staff.filter((m) => m.leads).map((m) => [m.unit.id, m.id]));
  for (const unit of planned) {
    const above = unit.ledFromAbove && unit.parent ? leaders.get(unit.parent.id) : undefined;
    if (above !== undefined) leaders.set(unit.id, above);
  }
  return leaders;
}

export function unitRows(planned: readonly PlannedUnit[], leaders: ReadonlyMap<UnitId, PersonId>): Unit[] {
  return planned.map(({ id, name, level, parent, exposed }) => {
    const leaderId = leaders.get(id);
    return {
      id,
      name,
      level,
      ...(parent && { parentId: parent.id }),
      ...(leaderId && { leaderId }),
      exposed,
    };
  });
}

export function employmentRows(staff: readonly StaffMember[]): Employment[] {
  const rows: Employment[] = [];
  for (const { id: personId, missing, birthYear, ...m } of staff) {
    const add = (row: Omit<Employment, 'id' | 'personId' | 'birthYear'>) =>
      rows.push({ id: asId<'Employment'>(`employment-${rows.length + 1}`), personId, birthYear, ...row });
    add({
      ...(!missing.has('unit') && { unitId: m.unit.id }),
      ...(!missing.has('group') && { positionGroupId: groupId(m.group) }),
      ...(!missing.has('code') && { positionCode: m.code }),
      title: m.title,
      percent: m.percent,
      primary: true,
      startOn: m.startOn,
      ...(m.endOn && { endOn: m.endOn }),
    });
    for (const { unit, group, code, title, percent, startOn, endOn } of m.others) {
      const where = { unitId: unit.id, positionGroupId: groupId(group), positionCode: code };
      add({ ...where, title, percent, primary: false, startOn, ...(endOn && { endOn }) });
    }
  }
  return rows;
}

export function directoryRows(
  staff: readonly StaffMember[],
  leaders: ReadonlyMap<UnitId, PersonId>,
  today: IsoDate,
): Person[] {
  const principalName = createPrincipalNames(domain);
  return staff.map((m, index) => {
    const { givenName, surname } = m.name;
    const employeeId = String(10_001 + index);
    const mail = m.missing.has('mail') ? null : principalName(m.name);
    return {
      id: m.id,
      displayName: `${givenName} ${surname}`,
      givenName,
      surname,
      mail,
      userPrincipalName: mail ?? `ansatt${employeeId}@${domain}`,
      jobTitle: m.missing.has('group') && m.missing.has('code') ? null : m.title,
      department: m.missing.has('unit') ? null : departmentName(m.unit),
      officeLocation: officeOf(m.unit),
      employeeId,
      employeeHireDate: `${m.startOn}T00:00:00Z`,
      preferredLanguage: m.language,
      accountEnabled: m.endOn === undefined || m.endOn >= today,
      managerId: managerOf(m, leaders),
      appRoles: m.roles,
    };
  });
}

/** Graph's `department`, at most 64 characters: the establishment and, where there is one, the department. */
function departmentName(unit: PlannedUnit): string {
  return unit.level === 'department' && unit.parent ? `${unit.parent.name} – ${unit.name}` : unit.name;
}

function officeOf(unit: PlannedUnit): string {
  const place = unit.level === 'department' ? unit.parent : unit;
  return place?.level === 'establishment' ? place.name : 'Fjordvik rådhus';
}

/** The leader of the unit; past a vacant post, and for a leader, the next one up. */
function managerOf(member: StaffMember, leaders: ReadonlyMap<UnitId, PersonId>): PersonId | null {
  for (let unit: PlannedUnit | undefined = member.unit; unit; unit = unit.parent) {
    const leader = leaders.get(unit.id);
    if (leader !== undefined && leader !== member.id) return leader;
  }
  return null;
}
