export interface CalendarLeafProps {
  month: string;
  day: string;
  weekday: string;
}

/** A leaf torn from a calendar. The same date always stands in words beside it, so it is only a picture. */
export function CalendarLeaf({ month, day, weekday }: CalendarLeafProps) {
  return (
    <div className="leaf" aria-hidden="true">
      <span className="leaf-month">{month}</span>
      <span className="leaf-day">{day}</span>
      <span className="leaf-weekday">{weekday}</span>
    </div>
  );
}
