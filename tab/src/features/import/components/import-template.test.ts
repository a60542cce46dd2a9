import { fieldOfHeading, importFields } from '@rod-trad/shared/domain/import/import-fields';
import { importKinds } from '@rod-trad/shared/domain/import/import-kind';
import { languages } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { importTemplate } from './import-template.ts';

const headingsOf = (content: string) => content.replace('\uFEFF', '').trimEnd().split(';');

describe('a template', () => {
  it.each(languages)('has every heading of its kind, as it will be recognised, in %s', (language) => {
    for (const kind of importKinds) {
      const { content } = importTemplate(kind, createText(language));
      expect(headingsOf(content).map((heading) => fieldOfHeading(kind, heading))).toEqual(
        importFields[kind].map(({ name }) => name),
      );
    }
  });

  it('of a matrix has a column for each competence, and none that a spreadsheet would take for a formula', () => {
    const { name, content } = importTemplate('matrix', createText('nb'), ['Sårstell', '=1+1']);
    expect(name).toBe('Mal - Kompetansematrise.csv');
    expect(headingsOf(content)).toEqual(['E-post', 'Vurdert dato', 'Sårstell', "'=1+1"]);
  });

  it('of a plan has the years beside the measures, and no column for all of them', () => {
    const { name, content } = importTemplate('plan', createText('nb'), ['2026', '2027']);
    expect(name).toBe('Mal - Kompetanseplan.csv');
    expect(headingsOf(content).slice(0, 5)).toEqual([
      ...['Kompetanseområde', 'Tiltak', '2026', '2027'],
      'Ansvarlig (e-post eller ansattnummer)',
    ]);
  });
});
