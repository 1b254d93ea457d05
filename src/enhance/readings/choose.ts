/** Chooses a reading for all drafts of the calculator, and shows what was chosen. */
import {
  chooseForAll,
  chosenReadings,
  forgetChosen,
  onChosenElsewhere,
} from '../../stores/chosen-readings.ts';

const mine = document.querySelector<HTMLElement>('#mine');
const entries = [...document.querySelectorAll<HTMLElement>('.rdg')];
const optionsOf = (entry: HTMLElement) => [...entry.querySelectorAll<HTMLInputElement>('input[type=radio]')];

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn ghost';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** Shows one entry; returns whether another option than the default is chosen there. */
function show(entry: HTMLElement, option: string | undefined): boolean {
  const options = optionsOf(entry);
  const usual = entry.dataset.default;
  const place = options.findIndex(({ value }) => value === option && value !== usual);
  for (const input of options) input.checked = input.value === (place < 0 ? usual : option);
  entry.classList.toggle('changed', place >= 0);
  const line = entry.querySelector('.chosen');
  if (place < 0) line?.replaceChildren();
  else
    line?.replaceChildren(
      `已选读法${'ABCDEFGH'[place]}，测算按此计算。`,
      button('恢复默认', () => choose(entry, undefined)),
    );
  return place >= 0;
}

function showAll(): void {
  const chosen = chosenReadings();
  const changed = entries.filter((entry) =>
    show(entry, chosen[entry.dataset.policy ?? '']?.[entry.dataset.reading ?? '']),
  ).length;
  if (changed === 0) mine?.replaceChildren();
  else
    mine?.replaceChildren(
      `你改了${changed}处读法，只记在这台设备上；测算时，没有在记录里另选的地方按此计算。`,
      button('全部恢复默认', () => {
        forgetChosen();
        showAll();
      }),
    );
}

function choose(entry: HTMLElement, option: string | undefined): void {
  const { policy = '', reading = '', default: usual } = entry.dataset;
  chooseForAll(policy, reading, option === usual ? undefined : option);
  showAll();
}

document.addEventListener('change', ({ target }) => {
  const entry = target instanceof HTMLInputElement && target.closest<HTMLElement>('.rdg');
  if (entry) choose(entry, (target as HTMLInputElement).value);
});
onChosenElsewhere(showAll);
// Back to a page kept as it was: the choice may have changed since.
addEventListener('pageshow', showAll);
showAll();
