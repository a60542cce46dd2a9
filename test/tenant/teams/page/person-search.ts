import { build } from './build-element.ts';
import { type ClientPerson, findPeople } from './client-start.ts';

/**
 * Finds one among all people by name: a combobox in the sense of WAI-ARIA, arrows and Enter choose.
 * @param onChoose given the person chosen
 */
export function buildPersonSearch(
  texts: { findPerson: string; nobodyFound: string },
  onChoose: (person: ClientPerson) => void,
): HTMLElement {
  const listId = `people-${crypto.randomUUID()}`;
  const list = build('ul', { id: listId, role: 'listbox', 'aria-label': texts.findPerson, hidden: true });
  const field = build('input', {
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    placeholder: texts.findPerson,
    'aria-label': texts.findPerson,
    'aria-controls': listId,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  });
  let found: ClientPerson[] = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };
  const activate = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0) field.setAttribute('aria-activedescendant', `${listId}-${index}`);
    else field.removeAttribute('aria-activedescendant');
  };
  const optionOf = (person: ClientPerson, index: number) => {
    const place = [person.jobTitle, person.department].filter(Boolean).join(', ');
    const option = build(
      'li',
      { role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false' },
      build('strong', {}, person.displayName),
      build('span', {}, place),
    );
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      onChoose(person);
    });
    return option;
  };
  const search = async () => {
    const text = field.value.trim();
    if (text.length < 2) return close();
    const people = await findPeople(text);
    if (text !== field.value.trim()) return;
    found = people;
    const nobody = build(
      'li',
      { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
      texts.nobodyFound,
    );
    list.replaceChildren(...(found.length > 0 ? found.map(optionOf) : [nobody]));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    activate(found.length > 0 ? 0 : -1);
  };
  field.addEventListener('input', () => void search());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const chosen = found[active];
    if (event.key === 'Escape') close();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') activate(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') activate(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else return;
    event.preventDefault();
  });
  return build('div', { class: 'person-search' }, field, list);
}
