// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

constexpr auto kService = "org.karigar.Karigar"_L1;

Failure noKeychain(const QString& detail)
{
    return fail(ErrorDomain::Store, "no_keychain"_L1,
                KeychainStore::tr("This system's keychain does not answer. %1").arg(detail), true);
}

} // namespace

void KeychainStore::read(const QString& account, QObject* receiver,
                         std::function<void(Result<std::optional<store::CacheKey>>)> then)
{
    auto* job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(account);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, receiver, [job, then = std::move(then)] {
        if (job->error() == QKeychain::EntryNotFound)
            return then(std::optional<store::CacheKey>());
        if (job->error() != QKeychain::NoError)
            return then(noKeychain(job->errorString()));
        const auto key = store::CacheKey::fromBytes(job->binaryData());
        if (!key)
            return then(fail(
                ErrorDomain::Store, "bad_key"_L1,
                tr("The keychain's entry for Karigar is damaged; nothing on this computer was changed.")));
        then(std::optional(*key));
    });
    job->start();
}

void KeychainStore::write(const QString& account, const store::CacheKey& key, QObject* receiver,
                          std::function<void(Result<void>)> then)
{
    auto* job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(account);
    job->setInsecureFallback(false);
    job->setBinaryData(key.toBytes());
    connect(job, &QKeychain::Job::finished, receiver, [job, then = std::move(then)] {
        if (job->error() == QKeychain::NoError)
            then({});
        else
            then(noKeychain(job->errorString()));
    });
    job->start();
}

void KeychainStore::remove(const QString& account)
{
    auto* job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(account);
    job->start();
}

} // namespace karigar::app
