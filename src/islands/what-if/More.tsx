import { scenarios } from '../../stores/what-if/scenarios.ts';
import { Options } from './Options.tsx';
import { Small } from './Small.tsx';

/** What more would do: the first scenarios; without any, the least that is enough. */
export const More = () => (scenarios.value.length > 0 ? <Small /> : <Options />);
