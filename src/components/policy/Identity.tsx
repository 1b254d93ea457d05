import type { ComponentChildren } from 'preact';
import { governsText } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { None } from '../None.tsx';
import { Status } from '../Status.tsx';

const or = (value: string, missing = '未载明') => (value === 'unknown' ? <None>{missing}</None> : value);

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a document says of itself, and that nobody has verified whether it is still in force. */
export function Identity({ policy }: { policy: Policy }) {
  const { region } = policy;
  const city = region.city === region.province ? '' : region.city;
  return (
    <dl class="facts">
      <Fact name="文号">{or(policy.number, '文本未载明')}</Fact>
      <Fact name="发文机关">{or(policy.issuer, '文本未载明')}</Fact>
      <Fact name="地区">
        {city === 'unknown' ? region.province : [region.province, city, region.district].join('')}{' '}
        {city === 'unknown' && <None>城市未载明</None>}
      </Fact>
      <Fact name="所管年度">{governsText(policy)}</Fact>
      <Fact name="成文">{policy.issued}</Fact>
      <Fact name="印发">{or(policy.printed ?? 'unknown')}</Fact>
      <Fact name="施行">
        {or(policy.effective)}
        {policy.trial && '，试行'}
      </Fact>
      <Fact name="效力">
        <Status kind="doubt">未核验，使用前请向当地人社部门确认是否仍有效</Status>
      </Fact>
    </dl>
  );
}
