/** Sums (25 000 kr, kr 25.000, 485000), kroner, shares of pay (3,5 %) and pay grades. */
const figures = [
  /\bkr\b|\bkron[ea]/i,
  /\d\s*(nok|,-)(?!\p{L})/iu,
  /\d\s*(%|prosent)/i,
  /\d{5}|\b\d{1,3}[ .\u00a0']\d{3}\b/,
  /lønnstrinn\s*\d/i,
];

/** Whether a text tells what somebody is paid, or is to be paid: that belongs in the record of the negotiation (HTA 4.2.4), and nowhere here. */
export function tellsPay(text: string): boolean {
  return figures.some((figure) => figure.test(text));
}
