#include "tests/bench/benchmark.h"
namespace karigar::bench { void benchFirstSync(){} void benchPage(){} void benchStart(){} }
