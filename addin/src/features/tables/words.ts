import type { NoticeKind } from '../../components/notice.tsx';

/** What is said, and how it looks. */
export interface Words {
  readonly kind: NoticeKind;
  readonly sentences: readonly string[];
}
