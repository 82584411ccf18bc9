#include <glib.h>

/* A moment as a clock shows it. */
typedef struct {
  int year, month, day, hour, minute;
} samvev_wall_clock;

static inline void samvev_say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

/* What a clock shows, whose time zone is that of a file, or that of TZ and of the machine where no file is given.
   The microseconds are those since 1970. Whether there is such a moment. */
static inline int samvev_clock(const char *zone_file, gint64 microseconds, samvev_wall_clock *shown) {
  /* TZ may name a file that is no time zone, of which GLib says something that nobody understands. */
  guint silence = g_log_set_handler("GLib", G_LOG_LEVEL_MASK | G_LOG_FLAG_FATAL, samvev_say_nothing, 0);
  GTimeZone *zone = zone_file ? g_time_zone_new_identifier(zone_file) : g_time_zone_new_local();
  g_log_remove_handler("GLib", silence);
  if (!zone) zone = g_time_zone_new_utc();
  gint64 seconds = microseconds / G_USEC_PER_SEC - (microseconds % G_USEC_PER_SEC < 0);
  GDateTime *moment = g_date_time_new_from_unix_utc(seconds);
  GDateTime *there = moment ? g_date_time_to_timezone(moment, zone) : 0;
  if (there) {
    g_date_time_get_ymd(there, &shown->year, &shown->month, &shown->day);
    shown->hour = g_date_time_get_hour(there);
    shown->minute = g_date_time_get_minute(there);
    g_date_time_unref(there);
  }
  if (moment) g_date_time_unref(moment);
  g_time_zone_unref(zone);
  return there != 0;
}
