import type { DatasetChoices, DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import type { Narrowed } from '../../components/scope.ts';

export const templateKinds = ['gap', 'projection', 'plan', 'consultation'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** What a template is made of: the first must have rows; the others come along where the person may have them. */
const datasetsOf = {
  gap: ['gapMatrix'],
  projection: ['projection'],
  plan: ['plan'],
  consultation: ['consultation', 'plan'],
} as const satisfies Readonly<Record<TemplateKind, readonly [DatasetKind, ...DatasetKind[]]>>;

export interface OfferedTemplate extends Narrowed {
  readonly kind: TemplateKind;
  readonly datasets: readonly DatasetKind[];
}

/** Those whose first table the person may have; the service has said which. */
export function offeredTemplates({ datasets }: DatasetChoices): readonly OfferedTemplate[] {
  return templateKinds.flatMap((kind) => {
    const [main, ...others] = datasetsOf[kind];
    const first = datasets.find((one) => one.kind === main);
    if (first === undefined) return [];
    const along = others.filter((other) => datasets.some((one) => one.kind === other));
    const { byUnit, byArea, years } = first;
    return [{ kind, byUnit, byArea, years, datasets: [main, ...along] }];
  });
}
