// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/invoice.h"

namespace karigar::test {

/// A paper with every field filled, names in Devanagari among them: ₹1,50,020 at 18 % inside Rajasthan. A
/// credit note takes ₹50,000 of it.
Invoice samplePaper(InvoiceType type);

} // namespace karigar::test
