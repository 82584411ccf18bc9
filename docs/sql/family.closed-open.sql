-- family.closed-open: closed within 90 days, with needs or referrals still open.
SELECT f.network, 'family.closed-open' AS code, 'medium' AS severity, 'family' AS kind, f.id, f.id AS family, f.area,
  day_text(CAST(f.closed AS INT)) AS since, d - f.closed AS days, o.things AS related
FROM family f
JOIN (
  SELECT family, array_join(array_sort(array_agg(thing)), ', ') AS things
  FROM (
    SELECT family, 'need ' || id AS thing FROM need, as_of WHERE raised <= d AND (closed IS NULL OR closed > d)
    UNION ALL
    SELECT family, 'referral ' || id FROM referral, as_of WHERE sent <= d AND (answered IS NULL OR answered > d)) AS x
  GROUP BY family) AS o ON o.family = f.n
CROSS JOIN as_of
WHERE f.closed > d - 90 AND f.closed <= d;
