#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift cannot see: SQLite copies the bytes before it returns.
   A null pointer would bind NULL, and the pointer of an empty Swift array may be null: "" stands in. */
static inline int samvev_bind_text(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int samvev_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

/* sqlite3_db_config is variadic, which Swift does not import; this is its form for a switch. */
static inline int samvev_db_config(sqlite3 *connection, int option, int on) {
  return sqlite3_db_config(connection, option, on, (int *)0);
}
