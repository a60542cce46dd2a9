import { build } from '../../teams/page/build-element.ts';
import type { ClientPerson } from '../../teams/page/client-start.ts';
import { buildPersonSearch } from '../../teams/page/person-search.ts';
import type { StartData } from './start-data.ts';
import type { StartTexts } from './start-texts.ts';

/**
 * The people to begin with, by role, as one group of radio buttons; somebody found by search joins them.
 * @param chosenId who is chosen at first
 * @param onChoose given the object id of the person chosen
 */
export function buildPersonChoice(
  data: StartData,
  texts: StartTexts,
  chosenId: string,
  onChoose: (personId: string) => void,
): HTMLElement {
  const optionOf = (person: ClientPerson) => {
    const radio = build('input', {
      type: 'radio',
      name: 'person',
      value: person.id,
      checked: person.id === chosenId,
    });
    radio.addEventListener('change', () => onChoose(person.id));
    const place = [person.jobTitle, person.department].filter(Boolean).join(', ');
    const words = build('span', {}, build('strong', {}, person.displayName), build('small', {}, place));
    return build('label', { class: 'person' }, radio, words);
  };
  const groups = data.groups
    .filter(({ people }) => people.length > 0)
    .map(({ group, people }) => {
      const { name, does } = texts.groups[group];
      const head = build('h3', {}, name);
      return build('div', { class: 'group' }, head, build('p', {}, does), ...people.map(optionOf));
    });
  const found = build('div', { class: 'found' });
  const search = buildPersonSearch(texts, (person) => {
    const known = fieldset.querySelector<HTMLInputElement>(`input[value="${person.id}"]`);
    if (known === null) found.replaceChildren(optionOf(person));
    const radio = known ?? found.querySelector('input');
    if (radio !== null) radio.checked = true;
    onChoose(person.id);
    radio?.focus();
  });
  const fieldset = build(
    'fieldset',
    {},
    build('legend', {}, build('h2', {}, texts.choosePerson)),
    groups.length > 0 ? build('div', { class: 'groups' }, ...groups) : build('p', {}, texts.empty),
    build('div', { class: 'search' }, build('p', {}, texts.orSearch), search, found),
  );
  return fieldset;
}
