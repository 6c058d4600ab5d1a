import 'charts.css/dist/charts.min.css';

export interface YearWeek {
  /** When its Monday begins, in milliseconds since 1970. */
  monday: number;
  tried: number;
  answered: number;
  /** No working day in it: it counts neither way. */
  away: boolean;
}

/** What was practised, week by week: a table drawn as columns. A week away is neither empty nor full. */
export function YearChart({ weeks }: { weeks: readonly YearWeek[] }) {
  const most = Math.max(1, ...weeks.map(({ tried, answered }) => tried + answered));
  return (
    <table class="charts-css column show-heading show-primary-axis data-spacing-1 hide-data year-chart">
      <caption>Tips tried and questions answered in each of the last {weeks.length} weeks</caption>
      <thead>
        <tr>
          <th scope="col">Week from</th>
          <th scope="col">Tips and questions</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, tried, answered, away }) => (
          <tr key={monday}>
            <th scope="row">{sayDay(monday)}</th>
            <td class={away ? 'year-away' : undefined} style={{ '--size': away ? 0.04 : (tried + answered) / most }}>
              <span class="data">
                {away && tried + answered === 0 ? 'away' : `${tried} tried, ${answered} answered`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sayDay = (at: number) =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
