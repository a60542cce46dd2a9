import type { BegunMeasure } from '../../../components/measure-form/measure-form.tsx';

/** Goes on to the form of a new measure in a plan. */
export type BeginInPlan = (planId: string, begun: BegunMeasure) => void;
