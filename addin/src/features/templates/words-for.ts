import type { Session } from '../../components/session.tsx';

/** How to say things in this person's language. */
export type Words = Pick<Session, 'text' | 'formats' | 'language'>;
