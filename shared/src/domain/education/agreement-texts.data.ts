import { asId } from '../ids.ts';
import type { AgreementText, Paragraph } from './agreement-text.ts';

const source =
  'Veileder om læring og kompetanse, KS og partene i kommunesektoren, som gjengir Hovedtariffavtalen';

const given = (paragraph: Paragraph, text: string): AgreementText => ({
  id: asId(`given-${paragraph}`),
  paragraph,
  text,
  source,
});

/**
 * The paragraphs as the guide gives them. It says of no day from which they hold; HR adds the texts of the agreement in force with their
 * days. Of the law (aml § 12-11) the guide has only the reference in § 14.2.
 */
export const givenAgreementTexts: readonly AgreementText[] = [
  given(
    'hta-1-14.2',
    `Rett til utdanningspermisjon reguleres av arbeidsmiljøloven § 12-11.

Hvis det, i forbindelse med utdannelse som er av verdi både for arbeidstakeren og arbeidsgiver, er nødvendig med hel eller delvis permisjon, skal dette innvilges, med mindre særlige grunner er til hinder for det.

I den utstrekning det etter kommunens/virksomhetens syn er nødvendig å heve kunnskapsnivå samt styrke kompetanse for å utføre pålagte arbeidsoppgaver/arbeidsfunksjoner, skal det gis permisjon med lønn og dekning av legitimerte utgifter.

Turnusarbeidere som er innvilget permisjon med lønn for å delta på opplæringstiltak/kurs på sin lovbestemte ukefridag, gis ny fridag som kompensasjon.`,
  ),
  given(
    'hta-3.3',
    `Kompetanse og kompetanseutvikling har stor betydning for den enkelte ansatte, kommunen/fylkeskommunen og samfunnet. Dette gjelder både videregående opplæring, høgskole- og universitetsutdanning, voksenopplæring, etter- og videreutdanning, kompetansegivende oppgaver og utvikling av realkompetanse.

For å sikre og utvikle virksomhetens generelle og spesielle kompetanse er det viktig å vurdere den enkelte ansattes formal- og realkompetanse, stimulere til faglig refleksjon og tilrettelegge for kompetansedeling og andre kompetansehevende tiltak.

Det er viktig at arbeidstakerne motiveres til å øke sine kunnskaper og styrke sin kompetanse samt at kommunene/fylkeskommunene legger stor vekt på målrettet og planmessig opplæring og utvikling av sine arbeidstakere gjennom interne og/eller eksterne tilbud. Det må legges til rette for arbeidsplassbasert opplæring. Arbeidsgiver og den enkelte arbeidstaker har hver for seg og i fellesskap et ansvar for å ivareta kompetanseutviklingen.

Arbeidsgiver har ansvar for å kartlegge de ansattes kompetanse og analysere kommunens/fylkeskommunens kompetansebehov. På denne bakgrunn og etter drøftinger med de tillitsvalgte, skal det utarbeides en plan for gjennomføring av kompetansehevende tiltak.`,
  ),
  given(
    'hta-3.3.2',
    `Bestemmelse om lønnsutviklingssamtale, der arbeidsgiver og arbeidstaker i fellesskap skal diskutere hvilke tiltak som kan iverksettes for at arbeidstaker skal oppnå bedre lønnsutvikling. (Omtalt i veilederen; avtalens egen tekst er ikke gjengitt der.)`,
  ),
  given(
    'hta-4.2.4',
    `Partene lokalt kan uavhengig av øvrige forhandlingsbestemmelser forhandle om endret lønn når en arbeidstaker har gjennomført relevant etter-/videreutdanning.

Kommer partene ikke til enighet ved forhandlinger vedtas arbeidsgivers siste tilbud.

Merknad

I henhold til kapittel 3.2 legges den lokale lønnspolitikken til grunn for forhandlingene. Det kan i denne forbindelse også vurderes innplassering i annen stillingskode eller i avansementsstilling i henhold til kriterier fastsatt i den lokale lønnspolitikken.

Det vises også til kapittel 3.3, der betydningen av kompetanseutvikling vektlegges, herunder etter-/videreutdanning av minimum et halvt/ett års varighet, kompetansegivende oppgaver og annen opplæring av betydning for stillingen, spisskompetanse og utvikling av realkompetanse. I denne sammenhengen er fagarbeiderstillinger med relevant fagskoleutdanning og høgskoleutdanning med ettårig videreutdanning særlig relevant.

Dersom arbeids- og ansvarsområdet er endret kan det forhandles etter 4.2.2.`,
  ),
];
