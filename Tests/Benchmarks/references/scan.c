// Steps through every row and column of every table of a SQLite file, on one thread.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// Tables of which a row is no row of the network: ids and symbols, the log, and what is noted.
static const char *notOfTheNetwork = "node symbol change_row free_number shares";

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void check(int status, sqlite3 *db) {
  if (status == SQLITE_OK) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(1);
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: scan FILE.sqlite\n");
    return 64;
  }
  double start = now();
  sqlite3 *db;
  check(sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL), db);
  sqlite3_stmt *names;
  check(sqlite3_prepare_v2(db,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", -1, &names, NULL), db);
  long long rows = 0, networkRows = 0;
  unsigned long long sum = 0;
  while (sqlite3_step(names) == SQLITE_ROW) {
    char query[256];
    const char *name = (const char *)sqlite3_column_text(names, 0);
    snprintf(query, sizeof query, "SELECT * FROM \"%s\"", name);
    int counts = strstr(notOfTheNetwork, name) == NULL;
    sqlite3_stmt *table;
    check(sqlite3_prepare_v2(db, query, -1, &table, NULL), db);
    int columns = sqlite3_column_count(table);
    while (sqlite3_step(table) == SQLITE_ROW) {
      rows++;
      networkRows += counts;
      for (int column = 0; column < columns; column++) {
        switch (sqlite3_column_type(table, column)) {
          case SQLITE_INTEGER: sum += (unsigned long long)sqlite3_column_int64(table, column); break;
          case SQLITE_NULL: break;
          case SQLITE_FLOAT: sum += sqlite3_column_double(table, column) > 0; break;
          default: {
            const unsigned char *text = sqlite3_column_text(table, column);
            int length = sqlite3_column_bytes(table, column);
            if (text && length) sum += text[0] + (unsigned)length;
          }
        }
      }
    }
    sqlite3_finalize(table);
  }
  sqlite3_finalize(names);
  sqlite3_close(db);
  printf("seconds %.6f\nrows %lld\nallrows %lld\nsum %llu\n", now() - start, networkRows, rows, sum);
  return 0;
}
