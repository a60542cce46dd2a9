import type { Featured } from './edge-cases.ts';
import type { StaffMember } from './staff.ts';

/** Gives the app roles: top management, two HR advisers or more, three union representatives or more, one administrator. */
export function giveRoles(staff: readonly StaffMember[], featured: Featured): void {
  // Where there are people enough, nobody in the department of the stories has another part to play.
  const few = staff.length < 60;
  const kept = (member: StaffMember) => (few ? member === featured.employee : member.unit === featured.unit);
  const free = (member: StaffMember) => !member.leads && member.roles.length === 0 && !kept(member);
  for (const member of staff) {
    if (member.leads && ['municipality', 'sector'].includes(member.unit.level))
      member.roles.push('Management');
  }
  const advisers = staff.filter((m) => free(m) && m.unit.kind === 'hr');
  for (const member of advisers.slice(0, 2 + Math.floor(staff.length / 4000))) {
    member.roles.push('HrAdviser');
    member.title = 'HR-rådgiver';
    member.code = '8530';
  }
  const administrator = staff.find((m) => free(m) && m.unit.kind === 'it') ?? staff.findLast(free);
  administrator?.roles.push('Administrator');

  // One for each of the largest unions; which union somebody belongs to is never kept (GDPR art. 9).
  const unions = [['healthWorker', 'assistant'], ['teacher', 'kindergartenTeacher'], ['nurse']];
  const more = Array.from(
    { length: Math.floor(staff.length / 1500) },
    (_, i) => unions[i % unions.length] ?? [],
  );
  for (const groups of [...unions, ...more]) {
    const candidates = staff.filter((m) => free(m) && groups.includes(m.group));
    const member = candidates[Math.floor(candidates.length / 2)] ?? staff.find(free);
    member?.roles.push('UnionRep');
  }
}
