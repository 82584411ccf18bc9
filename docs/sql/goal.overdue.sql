-- goal.overdue: the day of a goal is past, and no other goal follows it.
SELECT g.network, 'goal.overdue' AS code, 'low' AS severity, 'goal' AS kind, g.id, f.id AS family, f.area,
  g.target AS since, d - day_number(g.target) AS days, CAST(NULL AS VARCHAR(1)) AS related
FROM goals_csv g
JOIN family_now f ON f.network = g.network AND f.id = g.family
LEFT JOIN (SELECT DISTINCT network, follows FROM goals_csv, as_of WHERE day_number(set_on) <= d) AS x
  ON x.network = g.network AND x.follows = g.id
CROSS JOIN as_of
WHERE day_number(g.set_on) <= d AND day_number(g.target) < d AND (g.achieved IS NULL OR day_number(g.achieved) > d)
  AND (g.dropped IS NULL OR day_number(g.dropped) > d) AND x.follows IS NULL;
