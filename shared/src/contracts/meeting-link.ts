/**
 * A link that opens a meeting draft in Teams, filled in; nothing is sent before the person does. Form:
 * learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-workflow, "Deep link to open a meeting scheduling dialog".
 */
export function meetingLink(meeting: {
  readonly subject: string;
  /** A moment in UTC. */
  readonly start: string;
  readonly minutes: number;
  readonly attendee?: string | undefined;
}): string {
  const end = new Date(Date.parse(meeting.start) + meeting.minutes * 60_000).toISOString();
  const query = [
    ['subject', meeting.subject],
    ['startTime', meeting.start],
    ['endTime', end],
    ...(meeting.attendee === undefined ? [] : [['attendees', meeting.attendee]]),
  ];
  return `https://teams.microsoft.com/l/meeting/new?${query
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
