// SPDX-License-Identifier: GPL-3.0-or-later
// The early conversation with the Secret Service neither changes what QtKeychain finds nor holds anybody up.
#include "app/keychainstore.h"
#include "app/keychainwarmup.h"
#include "models/domain/base/id.h"

#include <gtest/gtest.h>
#include <QTest>

using namespace karigar;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 15'000;
}

TEST(KeychainWarmUp, LeavesTheKeychainAsItIs)
{
    app::KeychainWarmUp warmUp;
    app::KeychainStore keys;
    const QString account = u"warm-"_s + Id::mint(1).toText();
    const auto key = store::CacheKey::random();
    std::optional<Result<void>> written;
    std::optional<Result<std::optional<store::CacheKey>>> found;
    keys.write(account, key, &keys, [&](const Result<void>& done) {
        written = done;
        keys.read(account, &keys, [&](const auto& answer) { found = answer; });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, kPatienceMs));
    ASSERT_TRUE(*written && *found && **found);
    EXPECT_EQ((**found)->bytes(), key.bytes());
    keys.remove(account);
}

TEST(KeychainWarmUp, IsGivenUpAtAnyMoment)
{
    for (int i = 0; i < 50; ++i) {
        app::KeychainWarmUp warmUp;
        if (i % 2 == 1)
            QTest::qSleep(i / 10);
        warmUp.stop();
        warmUp.stop(); // and once more by the destructor
    }
}
