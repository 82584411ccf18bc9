internal import CGLib

/// The clock of the machine, and how it is read at a place.
public enum Clock {
  /// Where a clock hangs on a wall.
  public enum Place: Sendable {
    /// Where the user is: `TZ` says so, else the machine.
    case user
    /// Where the machine is, which no variable moves.
    case machine
  }

  /// What a clock on a wall shows.
  public struct Reading: Hashable, Sendable {
    /// The day: the month is 1 to 12.
    public let year, month, day: Int
    /// The time of that day.
    public let hour, minute: Int
  }

  /// Now, in microseconds since 1970.
  public static var now: Int { g_get_real_time() }

  /// What a clock shows at a moment in microseconds since 1970; nil where the year is not 1 to
  /// 9999.
  public static func reading(at moment: Int = now, _ place: Place) -> Reading? {
    var shown = samvev_wall_clock()
    let zone: String? =
      switch place {
      case .user: nil
      case .machine: "/etc/localtime"
      }
    guard unsafe samvev_clock(zone, moment, &shown) != 0 else { return nil }
    return Reading(
      year: Int(shown.year), month: Int(shown.month), day: Int(shown.day), hour: Int(shown.hour),
      minute: Int(shown.minute))
  }

  /// The moment that a text says (ISO 8601, with its time zone), in microseconds since 1970; nil
  /// where it is none.
  public static func moment(_ text: String) -> Int? {
    guard let moment = unsafe g_date_time_new_from_iso8601(text, nil) else { return nil }
    defer { unsafe g_date_time_unref(moment) }
    return unsafe g_date_time_to_unix(moment) * 1_000_000
  }

  /// A moment in microseconds since 1970 as ISO 8601 in UTC, to the second; nil where the year is
  /// not 1 to 9999.
  public static func text(_ moment: Int = now) -> String? {
    guard let moment = unsafe g_date_time_new_from_unix_utc(moment / 1_000_000) else { return nil }
    defer { unsafe g_date_time_unref(moment) }
    guard let text = unsafe g_date_time_format_iso8601(moment) else { return nil }
    defer { unsafe g_free(text) }
    return unsafe String(cString: text)
  }
}
