/** The file another municipality is given. */
export const needsTexts = {
  'needs.about': {
    nb: 'Kompetansebehov i {{municipality}} per {{on}}. Tallene er offentliggjort for kommunen samlet. Ingen personer er med, og tall som kunne vise til noen få, er skjult.',
    nn: 'Kompetansebehov i {{municipality}} per {{on}}. Tala er offentleggjorde for kommunen samla. Ingen personar er med, og tal som kunne vise til nokre få, er skjulte.',
    en: 'Competence needs of {{municipality}} as of {{on}}. The numbers are published for the whole municipality. No person is included, and numbers that could point at a few are hidden.',
  },
  'needs.column.municipality': { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  'needs.column.year': { nb: 'År', nn: 'År', en: 'Year' },
  'needs.column.competence': { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
  'needs.column.kind': { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  'needs.column.group': { nb: 'Stillingsgruppe', nn: 'Stillingsgruppe', en: 'Position group' },
  'needs.column.level': { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  'needs.column.required': { nb: 'Krav til', nn: 'Krav til', en: 'Required of' },
  'needs.column.met': { nb: 'Dekket', nn: 'Dekt', en: 'Met' },
  'needs.column.gap': { nb: 'Gap', nn: 'Gap', en: 'Gap' },
  'needs.column.unknown': { nb: 'Ukjent', nn: 'Ukjent', en: 'Unknown' },
  'needs.everybody': { nb: 'Alle', nn: 'Alle', en: 'All' },
  'needs.hidden': { nb: 'vises ikke', nn: 'blir ikkje vist', en: 'not shown' },
};
