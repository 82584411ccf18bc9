#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift cannot see: SQLite copies the bytes before it returns.
   A null pointer would bind NULL, and the pointer of an empty Swift array may be null: "" stands in. */
static inline int samvev_bind_text(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* sqlite3_db_config is variadic, which Swift does not import; this is its form for a switch. */
static inline int samvev_db_config(sqlite3 *connection, int option, int on) {
  return sqlite3_db_config(connection, option, on, (int *)0);
}

/* sqlite3_config is variadic too. Where SQLite counts its memory, threads queue for every allocation. */
static inline int samvev_leave_memory_uncounted(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* Rows that SQL can select from without their being in any table: a virtual table, whose objects are C
   structs that begin with SQLite's own; Swift vouches for no such layout. A column is numbers (of which
   one stands for null), texts that lie one behind the other (an empty one is null), or nothing but nulls. */
typedef struct {
  const int *numbers;
  int null_number;
  const unsigned char *bytes;
  const unsigned *ends;
} samvev_column;

typedef struct {
  const samvev_column *columns;
  sqlite3_int64 first, end;
} samvev_rows;

typedef struct {
  sqlite3_vtab base;
  const samvev_rows *rows;
} samvev_rows_table;

typedef struct {
  sqlite3_vtab_cursor base;
  const samvev_rows *rows;
  sqlite3_int64 row;
} samvev_rows_cursor;

static int samvev_rows_connect(sqlite3 *connection, void *rows, int count, const char *const *words,
                               sqlite3_vtab **table, char **message) {
  (void)count; (void)words; (void)message;
  int code = sqlite3_declare_vtab(
      connection, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15)");
  if (code != SQLITE_OK) return code;
  samvev_rows_table *made = (samvev_rows_table *)sqlite3_malloc64(sizeof *made);
  if (!made) return SQLITE_NOMEM;
  *made = (samvev_rows_table){.rows = (const samvev_rows *)rows};
  *table = &made->base;
  return SQLITE_OK;
}

static int samvev_rows_disconnect(sqlite3_vtab *table) {
  sqlite3_free(table);
  return SQLITE_OK;
}

static int samvev_rows_plan(sqlite3_vtab *table, sqlite3_index_info *plan) {
  (void)table; (void)plan;
  return SQLITE_OK;
}

static int samvev_rows_open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor) {
  samvev_rows_cursor *made = (samvev_rows_cursor *)sqlite3_malloc64(sizeof *made);
  if (!made) return SQLITE_NOMEM;
  *made = (samvev_rows_cursor){.rows = ((samvev_rows_table *)table)->rows};
  *cursor = &made->base;
  return SQLITE_OK;
}

static int samvev_rows_close(sqlite3_vtab_cursor *cursor) {
  sqlite3_free(cursor);
  return SQLITE_OK;
}

static int samvev_rows_start(sqlite3_vtab_cursor *cursor, int plan, const char *text, int count,
                             sqlite3_value **values) {
  (void)plan; (void)text; (void)count; (void)values;
  samvev_rows_cursor *own = (samvev_rows_cursor *)cursor;
  own->row = own->rows->first;
  return SQLITE_OK;
}

static int samvev_rows_next(sqlite3_vtab_cursor *cursor) {
  ((samvev_rows_cursor *)cursor)->row++;
  return SQLITE_OK;
}

static int samvev_rows_ended(sqlite3_vtab_cursor *cursor) {
  samvev_rows_cursor *own = (samvev_rows_cursor *)cursor;
  return own->row >= own->rows->end;
}

/* SQLite copies a text when it makes the row, before it asks for the next one: SQLITE_STATIC is enough. */
static int samvev_rows_value(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int place) {
  samvev_rows_cursor *own = (samvev_rows_cursor *)cursor;
  const samvev_column *column = own->rows->columns + place;
  sqlite3_int64 row = own->row;
  if (column->numbers) {
    int number = column->numbers[row];
    if (number != column->null_number) sqlite3_result_int(context, number);
  } else if (column->ends) {
    unsigned start = row ? column->ends[row - 1] : 0, end = column->ends[row];
    if (start != end)
      sqlite3_result_text64(context, (const char *)column->bytes + start, end - start, SQLITE_STATIC, SQLITE_UTF8);
  }
  return SQLITE_OK;
}

static int samvev_rows_id(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id) {
  *id = ((samvev_rows_cursor *)cursor)->row;
  return SQLITE_OK;
}

/* Lets a connection select from the rows as `samvev_rows`; they stay the caller's, and have to outlive what
   selects from them. */
static inline int samvev_offer_rows(sqlite3 *connection, const samvev_rows *rows) {
  static const sqlite3_module module = {
      .xConnect = samvev_rows_connect, .xBestIndex = samvev_rows_plan,
      .xDisconnect = samvev_rows_disconnect, .xDestroy = samvev_rows_disconnect,
      .xOpen = samvev_rows_open, .xClose = samvev_rows_close, .xFilter = samvev_rows_start,
      .xNext = samvev_rows_next, .xEof = samvev_rows_ended, .xColumn = samvev_rows_value,
      .xRowid = samvev_rows_id};
  return sqlite3_create_module_v2(connection, "samvev_rows", &module, (void *)rows, (void (*)(void *))0);
}

static inline int samvev_withdraw_rows(sqlite3 *connection) {
  return sqlite3_create_module_v2(connection, "samvev_rows", (const sqlite3_module *)0, (void *)0, (void (*)(void *))0);
}
