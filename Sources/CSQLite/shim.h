#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift cannot see: SQLite copies the bytes before it returns. */
static inline int samvev_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
