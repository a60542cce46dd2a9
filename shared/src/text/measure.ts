import type { Sentence } from './text-key.ts';

export const measureTexts = {
  'measure.status.planned': { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  'measure.status.onTrack': { nb: 'I rute', nn: 'I rute', en: 'On track' },
  'measure.status.delayed': { nb: 'Forsinket', nn: 'Forseinka', en: 'Delayed' },
  'measure.status.needsHelp': { nb: 'Trenger hjelp', nn: 'Treng hjelp', en: 'Needs help' },
  'measure.status.done': { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  'measure.status.stopped': { nb: 'Stanset', nn: 'Stansa', en: 'Stopped' },
  'measure.strategy.mobilise': { nb: 'Mobilisere', nn: 'Mobilisere', en: 'Mobilise' },
  'measure.strategy.develop': { nb: 'Utvikle', nn: 'Utvikle', en: 'Develop' },
  'measure.strategy.recruit': { nb: 'Rekruttere', nn: 'Rekruttere', en: 'Recruit' },
  'measure.strategy.phaseOut': { nb: 'Avvikle', nn: 'Avvikle', en: 'Phase out' },
} satisfies Record<string, Sentence>;
