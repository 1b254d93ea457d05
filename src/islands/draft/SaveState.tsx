import { Icon } from '../../components/Icon.tsx';
import { saveState } from '../../stores/calculator/saving.ts';
import { today } from '../../stores/clock.ts';
import type { Failure } from '../../stores/failure.ts';
import { clockText } from './times.ts';

const failures: Record<Failure, string> = {
  full: '未能保存，本机空间已满',
  blocked: '不能保存在本机',
  later: '旧窗口，不能再保存',
};

/** What is saved, and when; never before it is. */
export function SaveState() {
  const state = saveState.value;
  const look = { nothing: 'idle', saving: 'idle', saved: 'ok', failed: 'warn' } as const;
  const text = {
    nothing: '填写后自动保存在本机',
    saving: '正在保存',
    saved: state.kind === 'saved' ? `已保存在本机 ${clockText(state.at, today.value)}` : '',
    failed: state.kind === 'failed' ? failures[state.because] : '',
  }[state.kind];
  return (
    <span class={state.kind === 'failed' ? 'saved fail' : 'saved'} role="status">
      <Icon name={look[state.kind]} />
      {text}
    </span>
  );
}
