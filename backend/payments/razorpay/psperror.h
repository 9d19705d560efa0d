// SPDX-License-Identifier: GPL-3.0-or-later
// Why a call to the payment provider failed. A plain value. `description` is the provider's own English text,
// for logs and the admin, not for customers.
#pragma once

#include <string>

namespace karigar::backend::razorpay {

struct PspError {
    enum class Kind {
        Network,  // no answer: whether the provider acted is unknown
        Auth,     // our keys are wrong
        Rate,     // too many requests
        Invalid,  // the provider refuses the request as it is
        Server,   // the provider failed, or answered something that is not its API
        Conflict, // an idempotency key is in progress or was used for something else
    };

    Kind kind = Kind::Network;
    int httpStatus = 0; // 0: no answer
    std::string description;
    bool retryable = false; // the same call may succeed later
};

} // namespace karigar::backend::razorpay
