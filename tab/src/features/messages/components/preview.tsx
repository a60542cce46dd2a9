import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import type { MessagePreviewView, MessageSettingsView } from '@rod-trad/shared/contracts/setting-routes';
import { settingRanges } from '@rod-trad/shared/domain/setting';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import numbers from '../../../components/number-table.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { type Considered, useMessagePreview } from '../api/use-messages.ts';
import { everyDays } from './cadence-words.ts';
import styles from './messages.module.css';

const thinkableDays = [28, 56, 84, 112] as const;

/** How many messages the coming four weeks bring, to how many, and when; also with something that is only thought of. */
export function Preview({ view }: { view: MessageSettingsView }) {
  const { text, formats } = useSession();
  const [considered, setConsidered] = useState<Considered>({});
  const { data, error, refetch, isPlaceholderData } = useMessagePreview(considered);
  const isThought = considered.days !== undefined || considered.weeklyCap !== undefined;
  const { least, most } = settingRanges.weeklyCap;
  const caps = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const number = (value: string) => (value === '' ? undefined : Number(value));
  return (
    <section aria-labelledby="messages-preview">
      <h3 id="messages-preview" className={styles.subheading}>
        {text('messages.preview')}
      </h3>
      <p className={styles.quiet}>{text('messages.preview.about')}</p>
      <div className={styles.tools}>
        <Field label={text('messages.preview.days')}>
          <Select
            value={String(considered.days ?? '')}
            onChange={(_, { value }) => setConsidered({ ...considered, days: number(value) })}
          >
            <option value="">{text('messages.preview.asSet')}</option>
            {thinkableDays.map((days) => (
              <option key={days} value={days}>
                {everyDays(days, text)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text('messages.preview.cap')}>
          <Select
            value={String(considered.weeklyCap ?? '')}
            onChange={(_, { value }) => setConsidered({ ...considered, weeklyCap: number(value) })}
          >
            <option value="">{text('messages.preview.asSet')}</option>
            {caps
              .filter((cap) => cap !== view.times.weeklyCap)
              .map((cap) => (
                <option key={cap} value={cap}>
                  {text('messages.times.cap', { count: cap })}
                </option>
              ))}
          </Select>
        </Field>
        {isThought && <Button onClick={() => setConsidered({})}>{text('messages.preview.reset')}</Button>}
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <div role="status">
        {(data === undefined || isPlaceholderData) && error === null ? (
          <Spinner size="tiny" label={text('messages.preview.working')} />
        ) : (
          data !== undefined && (
            <p className={styles.sum}>
              {text('messages.preview.sum', {
                messages: formats.number(data.messages),
                people: formats.number(data.people),
                most: data.most,
              })}{' '}
              {isThought && text('messages.preview.thought')}
            </p>
          )
        )}
      </div>
      {data !== undefined && data.messages > 0 && (
        <div className={styles.columns}>
          <PreviewDays view={data} />
          <ScrollRegion label={text('messages.preview.kinds')}>
            <table className={numbers.table}>
              <caption>{text('messages.preview.kinds')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('messages.kind')}</th>
                  <th scope="col">{text('messages.count')}</th>
                </tr>
              </thead>
              <tbody>
                {data.kinds.map(({ kind, count }) => (
                  <tr key={kind}>
                    <th scope="row" className={styles.name}>
                      {text(`nudge.kind.${kind}`)}
                    </th>
                    <td>{formats.number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
    </section>
  );
}

/** A bar for each day on which something is sent. The number stands beside it. */
function PreviewDays({ view: { days } }: { view: MessagePreviewView }) {
  const { text, formats } = useSession();
  const most = Math.max(1, ...days.map(({ messages }) => messages));
  const busy = days.filter(({ messages }) => messages > 0);
  return (
    <ScrollRegion label={text('messages.preview.perDay')}>
      <table className={numbers.table}>
        <caption>{text('messages.preview.perDay')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('messages.day')}</th>
            <th scope="col">{text('messages.count')}</th>
            <th scope="col">{text('messages.people')}</th>
          </tr>
        </thead>
        <tbody>
          {busy.map(({ day, messages, people }) => (
            <tr key={day}>
              <th scope="row">{formats.day(day)}</th>
              <td>
                <span className={styles.barred}>
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(messages / most) * 100}%` }}
                    aria-hidden="true"
                  />
                  {formats.number(messages)}
                </span>
              </td>
              <td>{formats.number(people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
