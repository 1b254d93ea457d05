import { Icon } from '../../../components/Icon.tsx';
import type { TypedCourse } from '../../../engine/read-facts.ts';
import { focusSoon } from '../focus.ts';
import { Field } from './Field.tsx';
import type { Typing } from './typing.ts';

/** Courses, one a row: the hours it is given, and whether it was passed. */
export function Courses({ id, label, help, aside, error, typed, change }: Typing) {
  const courses: TypedCourse[] = Array.isArray(typed) ? typed : [];
  const put = (at: number, course: TypedCourse) =>
    change(courses.map((other, index) => (index === at ? course : other)));
  const add = () => {
    change([...courses, { hours: '', passed: true }]);
    focusSoon(`${id}-${courses.length}`);
  };
  const drop = (at: number) => {
    const left = courses.filter((_, index) => index !== at);
    change(left.length > 0 ? left : undefined);
    focusSoon(`${id}-add`);
  };
  return (
    <Field id={id} label={label} help={help} aside={aside} error={error} group wide>
      {({ id: _, ...control }) => (
        <>
          <ul class="courses">
            {courses.map((course, at) => (
              // A row has no name of its own but its place.
              <li key={`${at}`}>
                <label class="vh" for={`${id}-${at}`}>{`第${at + 1}门课的规定学时`}</label>
                <input
                  {...control}
                  class="in"
                  id={`${id}-${at}`}
                  type="text"
                  inputMode="decimal"
                  autocomplete="off"
                  placeholder="没写就不填"
                  value={course.hours}
                  onInput={(event) => put(at, { ...course, hours: event.currentTarget.value })}
                />
                <span class="unit">学时</span>
                <label class="opt">
                  <input
                    type="checkbox"
                    checked={course.passed}
                    onChange={(event) => put(at, { ...course, passed: event.currentTarget.checked })}
                  />
                  合格
                </label>
                <button type="button" class="btn ghost" onClick={() => drop(at)}>
                  删除<span class="vh">{`第${at + 1}门课`}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="btn" id={`${id}-add`} onClick={add}>
            <Icon name="plus" />
            加一门课
          </button>
        </>
      )}
    </Field>
  );
}
