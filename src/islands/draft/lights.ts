import type { Light, Lights } from '../../engine/lights.ts';

type Shown = { kind: 'ok' | 'bad' | 'doubt' | 'idle'; text: string };

const names: Record<keyof Lights, string> = {
  earned: '学时',
  registered: '登记',
  verified: '验证',
  evidenced: '材料',
};

const ofEach = (light: Light, done: string, none: string): Shown => {
  const { have = 0, of = 0 } = light;
  if (of === 0) return { kind: 'idle', text: '没有计入的记录' };
  if (have === of) return { kind: 'ok', text: `${of}条${done}` };
  return { kind: 'doubt', text: `${have === 0 ? '' : `${of}条里`}${of - have}条${none}` };
};

const words: Record<keyof Lights, (light: Light) => Shown> = {
  earned: ({ state }) =>
    ({
      settled: { kind: 'ok' as const, text: '够' },
      lacking: { kind: 'bad' as const, text: '不够' },
      undecided: { kind: 'doubt' as const, text: '待定' },
      unspecified: { kind: 'idle' as const, text: '未规定' },
    })[state],
  registered: (light) => ofEach(light, '都已登记', '没登记'),
  verified: ({ state }) =>
    state === 'settled' ? { kind: 'ok', text: '已验证' } : { kind: 'doubt', text: '没有验证' },
  evidenced: (light) => ofEach(light, '材料都齐', '缺材料'),
};

/** A light in words: its name, and how it stands. */
export function lightText(name: keyof Lights, light: Light): Shown & { name: string } {
  const shown =
    light.state === 'unspecified' ? { kind: 'idle' as const, text: '未规定' } : words[name](light);
  return { name: names[name], ...shown };
}
