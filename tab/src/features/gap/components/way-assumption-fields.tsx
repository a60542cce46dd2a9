import { Button, Input } from '@fluentui/react-components';
import { type WayToCover, waysToCover } from '@rod-trad/shared/domain/advice/coverage';
import {
  type AllWayAssumptions,
  mostOfAssumption,
  standardAssumptions,
  type WayAssumptionName,
  wayAssumptionNames,
} from '@rod-trad/shared/domain/advice/way-assumptions';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './compare-ways.module.css';

interface WayAssumptionFieldsProps {
  readonly assumed: AllWayAssumptions;
  readonly onChange: (assumed: AllWayAssumptions) => void;
}

/** Everything the comparison rests on: printed, to be written over, with the way back. */
export function WayAssumptionFields({ assumed, onChange }: WayAssumptionFieldsProps) {
  const { text, formats } = useSession();
  const put = (way: WayToCover, name: WayAssumptionName, written: string) => {
    const number = Math.round(Number(written));
    if (!Number.isFinite(number)) return;
    const value = Math.min(mostOfAssumption[name], Math.max(0, number));
    onChange({ ...assumed, [way]: { ...assumed[way], [name]: value } });
  };
  return (
    <>
      <h4>{text('ways.assumed')}</h4>
      <p className={styles.quiet}>{text('ways.assumed.about')}</p>
      <ScrollRegion label={text('ways.assumed')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{text('ways.assumed')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('ways.column.way')}</th>
              {wayAssumptionNames.map((name) => (
                <th key={name} scope="col">
                  {text(`ways.assume.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {waysToCover.map((way) => (
              <tr key={way}>
                <th scope="row">{text(`ways.name.${way}`)}</th>
                {wayAssumptionNames.map((name) => {
                  const standard = standardAssumptions[way][name];
                  return (
                    <td key={name}>
                      <Input
                        className={name === 'once' || name === 'yearly' ? styles.number : styles.short}
                        aria-label={`${text(`ways.name.${way}`)}: ${text(`ways.assume.${name}`)}`}
                        type="number"
                        min={0}
                        max={mostOfAssumption[name]}
                        value={String(assumed[way][name])}
                        onChange={(_, { value }) => put(way, name, value)}
                      />
                      {assumed[way][name] !== standard && (
                        <small>{text('ways.standard', { value: formats.number(standard) })}</small>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Button
        className={styles.reset}
        disabledFocusable={assumed === standardAssumptions}
        onClick={() => onChange(standardAssumptions)}
      >
        {text('ways.reset')}
      </Button>
    </>
  );
}
