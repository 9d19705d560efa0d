// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One field of a form: label above, the field, an optional hint, and the error text under it. Thread: GUI.

#include <QWidget>

class QLabel;

namespace karigar::ui {

class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// Takes the field; its accessible name becomes `title` unless it has one.
    FieldRow(const QString& title, QWidget* field, const QString& hint = {}, QWidget* parent = nullptr);
    QWidget* field() const { return m_field; }
    /// An empty text clears the error. The screen reader gets it as the field's description.
    void setError(const QString& error);
    bool hasError() const { return m_hasError; }
    void setOptional();

private:
    QLabel* m_title;
    QWidget* m_field;
    QLabel* m_hint;
    QWidget* m_errorRow;
    QLabel* m_error;
    bool m_hasError = false;
};

} // namespace karigar::ui
