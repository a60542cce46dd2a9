import type { Assessment } from '../domain/assessment.ts';
import { expiresSoonDays, type Paper, paperOf } from '../domain/capital/certificate.ts';
import type { CompetenceId, PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import type { CertificateFacts } from '../nudges/rules/certificate-expiring.ts';
import type { CertificateQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { catalogueOf } from './catalogue-of.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** A certificate that runs out within three months, and has not run out. */
export interface EndingCertificate {
  readonly holderId: PersonId;
  readonly competenceId: CompetenceId;
  readonly until: IsoDate;
}

/** All of them. Every row of every certificate is looked at, once for as long as nothing changes. */
export function endingCertificates(context: Context): readonly EndingCertificate[] {
  return keptWhileUnchanged(context, 'certificates that run out', () => {
    const { records } = context;
    const catalogue = catalogueOf(context);
    const today = norwegianDay(context.now());
    const certificates = new Map<CompetenceId, CompetenceId>();
    for (const { id, kind } of records.all('competences')) {
      const standsFor = catalogue.standsFor(id);
      if (kind === 'certificate' && catalogue.isInForce(standsFor)) certificates.set(id, standsFor);
    }
    const rows = new Map<CompetenceId, Map<PersonId, Assessment[]>>();
    for (const row of records.all('assessments')) {
      const competenceId = certificates.get(row.competenceId);
      if (competenceId === undefined) continue;
      const holders = rows.get(competenceId) ?? new Map<PersonId, Assessment[]>();
      rows.set(competenceId, holders);
      const mine = holders.get(row.personId);
      if (mine === undefined) holders.set(row.personId, [row]);
      else mine.push(row);
    }
    const last = addDays(today, expiresSoonDays);
    const ending: EndingCertificate[] = [];
    for (const [competenceId, holders] of rows) {
      const competence = catalogue.get(competenceId);
      if (competence === undefined) continue;
      for (const [holderId, mine] of holders) {
        const until = paperOf(mine, today, competence)?.until;
        if (until !== undefined && until >= today && until <= last)
          ending.push({ holderId, competenceId, until });
      }
    }
    return ending;
  });
}

/** The holder of each, and the holder's leader. */
export function certificateNudgeFacts(context: Context): readonly CertificateFacts[] {
  const organisation = context.records.organisation();
  return endingCertificates(context).flatMap((each): CertificateFacts[] => {
    const leader = leaderOf(each.holderId, organisation);
    const own = { kind: 'certificateExpiring', personId: each.holderId, ...each } as const;
    return leader === undefined ? [own] : [own, { ...own, personId: leader }];
  });
}

/** The paper of somebody that lasts longest, as the catalogue has the competence now. */
export function paperToday(
  context: Context,
  holderId: PersonId,
  competenceId: CompetenceId,
):
  | { readonly competence: CertificateQuestion['competence']; readonly paper?: Paper | undefined }
  | undefined {
  const catalogue = catalogueOf(context);
  const competence = catalogue.get(catalogue.standsFor(competenceId));
  if (competence?.kind !== 'certificate' || !catalogue.isInForce(competence.id)) return undefined;
  const rows = context.records
    .where('assessments', holderId)
    .filter((row) => catalogue.standsFor(row.competenceId) === competence.id);
  return { competence, paper: paperOf(rows, norwegianDay(context.now()), competence) };
}

/** The paper as it stands today, for its holder or for whoever leads the holder now. */
export function askedAboutCertificate(
  context: Context,
  nudge: NudgeEntry,
): Asked<CertificateQuestion, CertificateFacts> | undefined {
  const { personId, subject } = nudge;
  const holderId = subject.about ?? personId;
  const competenceId = subject.id as CompetenceId;
  const found = paperToday(context, holderId, competenceId);
  const until = found?.paper?.until;
  if (found === undefined || until === undefined) return undefined;
  const { records } = context;
  const leads = holderId === personId || leaderOf(holderId, records.organisation()) === personId;
  if (!leads) return undefined;
  const holder = holderId === personId ? undefined : records.person(holderId);
  return {
    question: { kind: 'certificateExpiring', nudge, competence: found.competence, until, holder },
    facts: { kind: 'certificateExpiring', personId, holderId, competenceId, until },
  };
}
