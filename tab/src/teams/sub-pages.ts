import { measureSubPage, personalTabEntityId } from '@rod-trad/shared/contracts/deep-link';

const measurePrefix = measureSubPage('');
const unitPrefix = 'unit/';
const personPrefix = 'person/';

/** A link that opens the personal tab inside Teams (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application). */
export function personalTabLink(teamsAppId: string): string {
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${personalTabEntityId}`;
}

/** The measure a deep link points at, if it points at one. */
export function measureOfSubPage(subPageId: string | undefined): string | undefined {
  return after(measurePrefix, subPageId);
}

/** The person a link points at, if it points at one. Only those who may see the person are shown anything. */
export function personOfSubPage(subPageId: string | undefined): string | undefined {
  return after(personPrefix, subPageId);
}

/** What names a unit in a link, and in the entity id of a tab that is pinned for it. */
export function unitSubPage(unitId: string): string {
  return `${unitPrefix}${unitId}`;
}

/** The unit a link or a pinned tab points at, if it points at one. */
export function unitOfSubPage(subPageId: string | undefined): string | undefined {
  return after(unitPrefix, subPageId);
}

function after(prefix: string, text: string | undefined): string | undefined {
  const rest = text?.startsWith(prefix) ? text.slice(prefix.length) : '';
  return rest === '' ? undefined : rest;
}
