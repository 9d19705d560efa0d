// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of craft families: name, composition, colours and surface. Adding a family is one enumerator and
// one row. Read-only after start, any thread.

#include "backend/demo/painter/brushwork.h"
#include "backend/demo/painter/craftart.h"
#include "backend/demo/painter/finish.h"

namespace karigar::demo {

struct FamilyStyle {
    CraftFamily family;
    const char16_t* name;
    void (*draw)(Board&);
    Palette palette;
    Finish finish;
};

const FamilyStyle& familyStyle(CraftFamily family);

} // namespace karigar::demo
