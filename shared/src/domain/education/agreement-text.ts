import type { Fault } from '../fault.ts';
import type { AgreementTextId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { textFaults } from './leave-draft.ts';

/** What decisions about education lean on. */
export const paragraphs = ['hta-1-14.2', 'hta-3.3', 'hta-3.3.2', 'hta-4.2.4', 'aml-12-11'] as const;
export type Paragraph = (typeof paragraphs)[number];

/** A paragraph as it reads from a day on. Agreements are made anew every other year: a newer text is added, and none is changed. */
export interface AgreementText {
  readonly id: AgreementTextId;
  readonly paragraph: Paragraph;
  /** Absent in what the product brings along: it holds for every day before the first one that somebody has dated. */
  readonly validFrom?: IsoDate | undefined;
  readonly text: string;
  /** Where it was taken from. */
  readonly source: string;
}

interface Dated {
  readonly paragraph: Paragraph;
  readonly validFrom?: string | undefined;
}

/** The text in force on a day; of two from one day, the one that was added later. */
export function textInForce<Text extends Dated>(
  texts: readonly Text[],
  paragraph: Paragraph,
  on: string,
): Text | undefined {
  const began = ({ validFrom }: Dated) => validFrom ?? '';
  return texts
    .filter((text) => text.paragraph === paragraph && began(text) <= on)
    .reduce<Text | undefined>(
      (found, text) => (found === undefined || began(text) >= began(found) ? text : found),
      undefined,
    );
}

const longestText = 5000;
const longestSource = 200;

/** What is wrong with a text as it is entered. */
export function agreementTextFaults({
  text,
  source,
}: Pick<AgreementText, 'text' | 'source'>): readonly Fault[] {
  return [...textFaults('text', text, longestText), ...textFaults('source', source, longestSource)];
}
