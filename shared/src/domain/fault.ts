/**
 * What can be wrong with what somebody enters, in a form, a file or a sheet. Each has a sentence that says what is wrong and
 * how to mend it (`fault.<code>` in the texts); `values` fill its blanks.
 */
export const faultCodes = [
  'required',
  'tooLong',
  'levelOutsideScale',
  'endsBeforeItBegins',
  'mergeCycle',
  'hasLeft',
  'unknownId',
  'alreadyThere',
  'notWholeNumber',
  'notADate',
  'dateInFuture',
  'expiresBeforeIssued',
  'notForThisKind',
  'notInForce',
  'onlyOwnWord',
  'ownStatement',
  'otherKind',
  'notThatWay',
  'notAskedOf',
  'dateInPast',
  'alreadyBegun',
  'roundIsOpen',
  'roundIsClosed',
  'nobodyToAsk',
  'notAsked',
  'identityNumber',
  'formulaInCell',
  'mergedCells',
  'errorInCell',
  'notANumber',
  'shareNotPercent',
  'notYesOrNo',
  'notAChoice',
  'unknownPerson',
  'unknownUnit',
  'unknownGroup',
  'unknownCompetence',
  'unknownArea',
  'unknownGoal',
  'severalOfThatName',
  'severalUnits',
  'severalMatch',
  'twoRowsForOneKey',
  'saidOtherwise',
  'allOrName',
  'missingColumn',
  'columnTwice',
  'unknownTarget',
  'noCompetenceColumn',
  'tooManyChanges',
  'emptySheet',
  'noSuchSheet',
  'emptyFile',
  'wrongFormat',
  'oldExcel',
  'encryptedFile',
  'unreadableFile',
  'tooManyRows',
  'tooLargeInside',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface Fault {
  /** The field, by the name it has in the request. */
  readonly field: string;
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}
