import type { Sentence } from './sentence.ts';

/** What people read before the app is opened: the app store, the tab, the command menu, the ribbon. */
export const manifestTexts = {
  'manifest.name.short': { nb: 'Rød tråd', nn: 'Rød tråd', en: 'Rød tråd' },
  'manifest.name.full': {
    nb: 'Rød tråd: strategisk kompetansestyring',
    nn: 'Rød tråd: strategisk kompetansestyring',
    en: 'Rød tråd: strategic competence management',
  },
  'manifest.description.short': {
    nb: 'Fra kommunens mål til den enkeltes kompetanse, og tilbake igjen.',
    nn: 'Frå måla i kommunen til kompetansen hos den enkelte, og tilbake igjen.',
    en: 'From the municipality’s goals to each person’s competence, and back.',
  },
  'manifest.description.full': {
    nb: 'Rød tråd knytter kommunens mål til kompetansen hver ansatt har. Ledere ser planen og kompetansebehovene for egen enhet og får en påminnelse når et tiltak må følges opp. Medarbeidere ser og eier sin egen kompetanse. HR arbeider med hele planen i Excel. Tillitsvalgte ser planer og tall, aldri enkeltpersoner.',
    nn: 'Rød tråd knyter måla i kommunen saman med kompetansen til kvar tilsett. Leiarar ser planen og kompetansebehova for eiga eining og får ei påminning når eit tiltak må følgjast opp. Medarbeidarar ser og eig sin eigen kompetanse. HR arbeider med heile planen i Excel. Tillitsvalde ser planar og tal, aldri enkeltpersonar.',
    en: 'Rød tråd ties the municipality’s goals to the competence each employee has. Leaders see the plan and the competence needs of their own unit and are reminded when a measure needs follow-up. Employees see and own their competence. HR works with the whole plan in Excel. Union representatives see plans and numbers, never individuals.',
  },
  'manifest.tab.personal': { nb: 'Rød tråd', nn: 'Rød tråd', en: 'Rød tråd' },
  'manifest.command.hello': { nb: 'Hei', nn: 'Hei', en: 'Hello' },
  'manifest.command.hello.description': {
    nb: 'Se om jeg er våken',
    nn: 'Sjå om eg er vaken',
    en: 'See if I am awake',
  },
  'manifest.command.help': { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  'manifest.command.help.description': {
    nb: 'Hva Rød tråd kan hjelpe deg med',
    nn: 'Kva Rød tråd kan hjelpe deg med',
    en: 'What Rød tråd can help you with',
  },
  'manifest.ribbon.group': { nb: 'Kompetanseplan', nn: 'Kompetanseplan', en: 'Competence plan' },
  'manifest.ribbon.open': { nb: 'Åpne Rød tråd', nn: 'Opne Rød tråd', en: 'Open Rød tråd' },
  'manifest.ribbon.tip': {
    nb: 'Sett inn kompetanseplanen som en tabell, og hold den oppdatert.',
    nn: 'Set inn kompetanseplanen som ein tabell, og hald han oppdatert.',
    en: 'Insert the competence plan as a table, and keep it up to date.',
  },
} satisfies Record<string, Sentence>;
