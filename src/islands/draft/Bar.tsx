import { trackNames } from '../../format/tracks.ts';
import { tracks, years } from '../../stores/calculator/choices.ts';
import { draft } from '../../stores/calculator/current.ts';
import { chooseRegion, chooseTrack, chooseYear } from '../../stores/calculator/settings.ts';
import { policies } from '../../stores/library.ts';
import { Select } from './fields/Select.tsx';
import { SaveState } from './SaveState.tsx';
import { Walk } from './Walk.tsx';

/** By which document, for which year and for whom is calculated; beside it what is saved. */
export function Bar() {
  const { policy, year, track } = draft.value;
  const known = tracks.value;
  return (
    <div class="calc-bar">
      <SaveState />
      <Select aria-label="地区" value={policy} choose={chooseRegion}>
        {policies.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select aria-label="年度" value={String(year)} choose={(value) => chooseYear(Number(value))}>
        {years.value.map(({ year: each, governed }) => (
          <option key={each} value={String(each)}>
            {each}年度{governed ? '' : '（参照）'}
          </option>
        ))}
      </Select>
      {known.length > 1 && (
        <Select
          aria-label="适用的要求"
          value={known.includes(track) ? track : 'general'}
          choose={(value) => chooseTrack(value as typeof track)}
        >
          {known.map((each) => (
            <option key={each} value={each}>
              {trackNames[each]}
            </option>
          ))}
        </Select>
      )}
      <Walk />
    </div>
  );
}
