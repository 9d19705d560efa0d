// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainstore.h"
#include "models/domain/base/id.h"

#include <gtest/gtest.h>
#include <QTest>

using namespace karigar;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

using Found = Result<std::optional<store::CacheKey>>;

Found readKey(app::KeychainStore& keys, const QString& account)
{
    QObject receiver;
    std::optional<Found> answer;
    keys.read(account, &receiver, [&](Found found) { answer = std::move(found); });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
    return answer.value_or(Found(std::unexpected(Error{ErrorDomain::Internal, u"silent"_s, {}, false})));
}

Result<void> writeKey(app::KeychainStore& keys, const QString& account, const store::CacheKey& key)
{
    QObject receiver;
    std::optional<Result<void>> answer;
    keys.write(account, key, &receiver, [&](Result<void> done) { answer = std::move(done); });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
    return answer.value_or(std::unexpected(Error{ErrorDomain::Internal, u"silent"_s, {}, false}));
}

} // namespace

TEST(Keychain, KeepsTheKeyInTheSystemsSecretService)
{
    app::KeychainStore keys;
    const QString account = u"test-"_s + Id::mint(1).toText();
    const auto before = readKey(keys, account);
    ASSERT_TRUE(before) << before.error().message.toStdString();
    EXPECT_FALSE(before->has_value()) << "a new account has no key";

    const auto key = store::CacheKey::random();
    ASSERT_TRUE(writeKey(keys, account, key));
    const auto after = readKey(keys, account);
    ASSERT_TRUE(after && *after);
    EXPECT_EQ((*after)->bytes(), key.bytes());

    keys.remove(account);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto gone = readKey(keys, account);
            return gone && !*gone;
        },
        kPatienceMs));
}

TEST(Keychain, OneAccountsKeyIsNotAnothers)
{
    app::KeychainStore keys;
    const QString one = u"test-"_s + Id::mint(2).toText();
    const QString other = u"test-"_s + Id::mint(3).toText();
    ASSERT_TRUE(writeKey(keys, one, store::CacheKey::random()));
    ASSERT_TRUE(writeKey(keys, other, store::CacheKey::random()));
    const auto first = readKey(keys, one);
    const auto second = readKey(keys, other);
    ASSERT_TRUE(first && *first && second && *second);
    EXPECT_NE((*first)->bytes(), (*second)->bytes());
    keys.remove(one);
    keys.remove(other);
}
