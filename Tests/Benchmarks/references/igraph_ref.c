// igraph's betweenness, Leiden and cut vertices over a graph from a text file: "vertices edges",
// then "a b weight" a line. Only the algorithm is timed, not the reading.
#include <igraph/igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: igraph_ref betweenness|leiden|cuts GRAPH.txt [RESULT.txt]\n");
    return 64;
  }
  FILE *in = fopen(argv[2], "r");
  long n, m;
  if (!in || fscanf(in, "%ld %ld", &n, &m) != 2) { perror(argv[2]); return 66; }
  igraph_vector_int_t edges;
  igraph_vector_t weights;
  igraph_vector_int_init(&edges, 2 * m);
  igraph_vector_init(&weights, m);
  for (long e = 0; e < m; e++) {
    long a, b;
    double w;
    if (fscanf(in, "%ld %ld %lf", &a, &b, &w) != 3) { fprintf(stderr, "edge %ld\n", e); return 2; }
    VECTOR(edges)[2 * e] = a;
    VECTOR(edges)[2 * e + 1] = b;
    VECTOR(weights)[e] = w;
  }
  fclose(in);
  igraph_t graph;
  igraph_create(&graph, &edges, n, IGRAPH_UNDIRECTED);
  FILE *out = argc > 3 ? fopen(argv[3], "w") : NULL;

  if (strcmp(argv[1], "betweenness") == 0) {
    igraph_vector_t result;
    igraph_vector_init(&result, 0);
    double start = now();
    igraph_betweenness(&graph, &result, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
    printf("seconds %.6f\n", now() - start);
    double pairs = n > 2 ? (n - 1.0) * (n - 2.0) / 2 : 1;
    for (long v = 0; out && v < n; v++) fprintf(out, "%.17g\n", VECTOR(result)[v] / pairs);
  } else if (strcmp(argv[1], "cuts") == 0) {
    igraph_vector_int_t result;
    igraph_vector_int_init(&result, 0);
    double start = now();
    igraph_articulation_points(&graph, &result);
    printf("seconds %.6f\n", now() - start);
    igraph_vector_int_sort(&result);
    long count = igraph_vector_int_size(&result);
    printf("count %ld\n", count);
    for (long i = 0; out && i < count; i++) fprintf(out, "%ld\n", (long)VECTOR(result)[i]);
  } else if (strcmp(argv[1], "leiden") == 0) {
    igraph_vector_t strengths;
    igraph_vector_int_t membership;
    igraph_vector_init(&strengths, 0);
    igraph_vector_int_init(&membership, 0);
    igraph_rng_seed(igraph_rng_default(), 1);
    igraph_integer_t clusters;
    igraph_real_t quality, modularity;
    double start = now();
    // Modularity is the constant Potts model with strengths as the weights of the vertices.
    igraph_strength(&graph, &strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &weights);
    double twice = igraph_vector_sum(&strengths);
    igraph_community_leiden(&graph, &weights, &strengths, twice > 0 ? 1 / twice : 1, 0.01, 0, 2, &membership,
        &clusters, &quality);
    printf("seconds %.6f\n", now() - start);
    igraph_modularity(&graph, &membership, &weights, 1, 0, &modularity);
    printf("modularity %.12f\ncount %ld\n", (double)modularity, (long)clusters);
  } else {
    fprintf(stderr, "no such algorithm: %s\n", argv[1]);
    return 64;
  }
  if (out) fclose(out);
  return 0;
}
