import { z } from 'zod';
import { usages } from '../domain/assessment.ts';
import { certificateStates } from '../domain/capital/certificate.ts';
import { competenceKinds, educationLevels } from '../domain/competence.ts';
import { competenceRef, gapCell } from './gap-views.ts';

/** What one side said one day, or what both agreed on. */
export const statement = z.object({
  id: z.string(),
  level: z.number(),
  /** What the level means for this competence. */
  words: z.string().optional(),
  on: z.iso.date(),
  evidence: z.string().optional(),
});

/** A certificate or an education as it is held. */
const paper = z.object({
  state: z.enum(certificateStates),
  until: z.iso.date().optional(),
  issuer: z.string().optional(),
  issuedOn: z.iso.date().optional(),
});

/** How far up an education lies, and its extent: study points, and years of full time. */
const education = z.object({
  level: z.enum(educationLevels).optional(),
  studyPoints: z.number().optional(),
  years: z.number().optional(),
});

/** One competence of one person: what is required, and how each side sees it. */
export const capitalRow = z.object({
  competence: competenceRef,
  cell: gapCell,
  heldText: z.string().optional(),
  requiredText: z.string().optional(),
  /** More can be said of it: it is still in the catalogue. */
  inForce: z.boolean(),
  self: statement.optional(),
  leader: statement.optional(),
  agreed: statement.optional(),
  /** Levels the leader sees above (+) or below (−) the own view; absent until both have spoken. */
  difference: z.number().optional(),
  /** The statement of the other side that the reader could agree to. */
  open: z.string().optional(),
  /** The person's own word; absent while nothing has been said. */
  inUse: z.enum(usages).optional(),
  wish: z.number().optional(),
  unused: z.boolean(),
  /** Whole months since anybody said anything. */
  monthsOld: z.number().optional(),
  stale: z.boolean(),
  pending: z.boolean(),
  paper: paper.optional(),
  education: education.optional(),
  /** The person's own way from first to now; empty for everybody else. */
  growth: z.array(
    z.object({ on: z.iso.date(), level: z.number(), source: z.enum(['self', 'leader', 'agreed']) }),
  ),
});

/** Something that can be said something of, with what each level means. */
export const competenceChoice = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(competenceKinds),
  area: z.string(),
  /** On its way out: it can be assessed where it is known, and is not offered anew. */
  phasingOut: z.boolean(),
  /** Five for a skill; held or not for the rest. */
  levels: z.array(z.string()),
  validMonths: z.number().optional(),
  education: education.optional(),
});

export const competenceChoicesView = z.object({ competences: z.array(competenceChoice) });

export const readersView = z.object({
  readers: z.array(
    z.object({
      on: z.iso.date(),
      /** Absent when the person has left the directory. */
      name: z.string().optional(),
      title: z.string().optional(),
      leader: z.boolean(),
      what: z.enum(['person', 'unit', 'written', 'talk', 'talkWritten']),
      unit: z.string().optional(),
      times: z.number().int(),
    }),
  ),
});

/** A file made for one person, to be kept by that person. */
export const ownExportView = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.string(),
});

export type CapitalRowView = z.output<typeof capitalRow>;
export type StatementView = z.output<typeof statement>;
export type CompetenceChoiceView = z.output<typeof competenceChoice>;
export type ReadersView = z.output<typeof readersView>;
