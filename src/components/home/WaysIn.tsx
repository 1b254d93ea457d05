import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { activityHref, compareHref } from '../addresses.ts';
import { href } from '../href.ts';
import { Icon } from '../Icon.tsx';

/** The kinds of activity that most people have. */
const mostAsked = ['training', 'conference', 'teaching', 'paper', 'book', 'project', 'examination', 'degree'];

/** The ways in: to compare, to look up a kind of activity, to calculate, and to check before an application. */
export function WaysIn({ vocabulary }: { vocabulary: Vocabulary }) {
  const kinds = [...new Set(vocabulary.kinds.map(({ group }) => group))];
  return (
    <div class="entries">
      <section>
        <h2>
          <a href={href('/compare/')}>
            对照政策 <Icon name="next" />
          </a>
        </h2>
        <p class="q">按主题逐行比较各地规定，每一格都有来源条款。</p>
        <ul>
          {vocabulary.topics.map(({ name }) => (
            <li>
              <a href={compareHref(name)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <a href={activityHref()}>
            查一种活动 <Icon name="next" />
          </a>
        </h2>
        <p class="q">同一种活动各地给多少，画成图，填上情况就能算。</p>
        <ul>
          {vocabulary.kinds
            .filter(({ id }) => mostAsked.includes(id))
            .map(({ id, name }) => (
              <li>
                <a href={activityHref(id)}>{name}</a>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h2>
          <a href={href('/draft/')}>
            测算学时 <Icon name="next" />
          </a>
        </h2>
        <p class="q">逐条录入学习记录，看到每一步算法和所依条款。</p>
        <p class="kinds">{`可以录入：${kinds.join('、')}。`}</p>
      </section>
      <section>
        <h2>
          <a href={href('/check/')}>
            申报自查 <Icon name="next" />
          </a>
        </h2>
        <p class="q">申报前逐年判断是否符合，列出缺少的材料和办理期限，可以打印。</p>
        <ul>
          <li>
            <a href={href('/roster/')}>单位名册</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
