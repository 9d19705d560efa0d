// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainwarmup.h"

#include <mutex>
#include <QLibrary>
#include <utility>

using namespace Qt::StringLiterals;

namespace karigar::app {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

const auto kGlib = u"glib-2.0"_s;
const auto kGio = u"gio-2.0"_s;
const auto kGobject = u"gobject-2.0"_s;
const auto kSecret = u"secret-1"_s;

/// Calls a function of a library, and does nothing where there is none.
template<class Answer, class... Values>
Answer call(const QString& library, const char* name, Values... values)
{
    const auto function = reinterpret_cast<Answer (*)(Values...)>(QLibrary::resolve(library, 0, name));
    return function ? function(values...) : Answer();
}

} // namespace

/// One search in the Secret Service through libsecret, which QtKeychain loads when it is first asked;
/// libsecret keeps the connection and the session that it made for it. Its functions, and those of GLib, as
/// https://gnome.pages.gitlab.gnome.org/libsecret/func.password_lookupv_sync.html has them.
class KeychainWarmUp::Question {
public:
    void ask()
    {
        if (!QLibrary(kSecret, 0).load() || !begin())
            return;
        void* attributes = call<void*, void*, void*>(kGlib, "g_hash_table_new", nullptr, nullptr);
        call<int, void*, const void*, const void*>(kGlib, "g_hash_table_insert", attributes, "server",
                                                   "nobody");
        call<void*, void*, void*, void*, void*>(kSecret, "secret_password_lookupv_sync", nullptr, attributes,
                                                m_cancellable, nullptr);
        call<void>(kGlib, "g_hash_table_unref", attributes);
        const std::scoped_lock lock(m_mutex);
        call<void>(kGobject, "g_object_unref", std::exchange(m_cancellable, nullptr));
    }

    void giveUp()
    {
        const std::scoped_lock lock(m_mutex);
        m_givenUp = true;
        if (m_cancellable)
            call<void>(kGio, "g_cancellable_cancel", m_cancellable);
    }

private:
    bool begin()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_givenUp)
            m_cancellable = call<void*>(kGio, "g_cancellable_new");
        return m_cancellable != nullptr;
    }

    std::mutex m_mutex;
    void* m_cancellable = nullptr;
    bool m_givenUp = false;
};

KeychainWarmUp::KeychainWarmUp()
    : m_question(std::make_shared<Question>())
    , m_asking(std::async(std::launch::async, [question = m_question] { question->ask(); }))
{
}

void KeychainWarmUp::stop()
{
    m_question->giveUp();
    m_asking.wait();
}

#else

class KeychainWarmUp::Question {};

KeychainWarmUp::KeychainWarmUp() = default;

void KeychainWarmUp::stop() {}

#endif

KeychainWarmUp::~KeychainWarmUp()
{
    stop();
}

} // namespace karigar::app
