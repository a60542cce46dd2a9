interface Need {
  readonly name: string;
  readonly critical: boolean;
  /** How many lack it. */
  readonly lacking: number;
}

/** Competences by need: critical ones first, then those most people lack, then by name. */
export function needOrder(compare: (a: string, b: string) => number) {
  return (a: Need, b: Need): number =>
    Number(b.critical) - Number(a.critical) || b.lacking - a.lacking || compare(a.name, b.name);
}
