import type { Sentence } from './sentence.ts';

/** One person's own plan. */
export const personPlanTexts = {
  'personPlan.mine': { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  'personPlan.mine.about': {
    nb: 'Det du og lederen din er enige om at du skal lære og bruke.',
    nn: 'Det du og leiaren din er samde om at du skal lære og bruke.',
    en: 'What you and your leader agree that you are to learn and use.',
  },
  'personPlan.show': { nb: 'Vis planen', nn: 'Vis planen', en: 'Show the plan' },
  'personPlan.hide': { nb: 'Skjul planen', nn: 'Gøym planen', en: 'Hide the plan' },
  'personPlan.open': { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  'personPlan.openOf': {
    nb: 'Individuell plan: {{name}}',
    nn: 'Individuell plan: {{name}}',
    en: 'Individual plan: {{name}}',
  },
  'personPlan.back': { nb: 'Tilbake til teamet', nn: 'Tilbake til teamet', en: 'Back to the team' },
  'personPlan.none.title': {
    nb: '{{name}} har ingen plan ennå',
    nn: '{{name}} har ingen plan enno',
    en: '{{name}} has no plan yet',
  },
  'personPlan.none.body': {
    nb: 'Punkt dere blir enige om i medarbeidersamtalen, kan bli tiltak i planen. Vil dere begynne nå, kan du lage den her.',
    nn: 'Punkt de blir samde om i medarbeidarsamtalen, kan bli tiltak i planen. Vil de byrje no, kan du lage han her.',
    en: 'Points you agree on in the appraisal talk can become measures in the plan. If you want to begin now, you can make it here.',
  },
  'personPlan.noneOwn.title': {
    nb: 'Ingen plan ennå',
    nn: 'Ingen plan enno',
    en: 'No plan yet',
  },
  'personPlan.noneOwn.body': {
    nb: 'Planen blir til når dere i medarbeidersamtalen blir enige om hva som skal læres. Du kan også be lederen om å begynne på den nå.',
    nn: 'Planen blir til når de i medarbeidarsamtalen blir samde om kva som skal lærast. Du kan òg be leiaren om å byrje på han no.',
    en: 'The plan comes about when you agree in the appraisal talk on what is to be learnt. You can also ask your leader to begin it now.',
  },
} as const satisfies Record<string, Sentence>;
