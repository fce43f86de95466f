Option Explicit

' An office worker before Writer. Orders come in a UTF-8 file, one a told, words apart by tabs; what goes wrong is left in FILE.failed.
' A phrase names the first place it stands at.
'   author NAME | open URL | record | insert PHRASE WORDS | replace PHRASE WORDS | strike PHRASE | bold PHRASE
'   | split PHRASE | join PHRASE | paragraph PHRASE WORDS | strike-paragraph PHRASE | move-down PHRASE
'   | accept | reject | redlines FILE | text FILE | save URL | close

Dim document As Object

Sub Work(orders As String)
  Dim told As String
  Dim words As Variant
  Dim reader As Object
  On Error GoTo Failed
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files().openFileRead(ConvertToURL(orders)))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    told = Join(Split(reader.readLine(), Chr(10)), "")
    If told <> "" Then
      words = Split(told & Chr(9) & Chr(9), Chr(9))
      Obey(words(0), words(1), words(2))
    End If
  Loop
  reader.closeInput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  Tell(orders & ".failed", Array("line " & Erl & ": " & Error & " in: " & told))
  StarDesktop.terminate()
End Sub

Sub Obey(order As String, phrase As String, words As String)
  Select Case order
    Case "author": Author(phrase)
    Case "open": document = StarDesktop.loadComponentFromURL(phrase, "_blank", 0, Array(setting("Hidden", True)))
    Case "record": document.RecordChanges = True
    Case "insert": atEnd(phrase).setString(words)
    Case "replace": place(phrase).setString(words)
    Case "strike": place(phrase).setString("")
    Case "bold": place(phrase).CharWeight = com.sun.star.awt.FontWeight.BOLD
    Case "split": document.Text.insertControlCharacter(atEnd(phrase), com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
    Case "join": paragraphMark(phrase).setString("")
    Case "paragraph": NewParagraph(phrase, words)
    Case "strike-paragraph": wholeParagraph(phrase).setString("")
    Case "move-down": document.CurrentController.ViewCursor.gotoRange(place(phrase), False): Command(".uno:MoveDown")
    Case "accept": Command(".uno:AcceptAllTrackedChanges")
    Case "reject": Command(".uno:RejectAllTrackedChanges")
    Case "redlines": Tell(phrase, redlines())
    Case "text": Tell(phrase, paragraphs())
    Case "save": document.storeToURL(phrase, Array(setting("FilterName", "MS Word 2007 XML")))
    Case "close": document.close(False)
    Case Else: Error 5
  End Select
End Sub

Sub Author(called As String)
  Dim profile As Object
  profile = createUnoService("com.sun.star.configuration.ConfigurationProvider").createInstanceWithArguments( _
    "com.sun.star.configuration.ConfigurationUpdateAccess", Array(setting("nodepath", "/org.openoffice.UserProfile/Data")))
  profile.givenname = called
  profile.commitChanges()
End Sub

Sub NewParagraph(phrase As String, words As String)
  Dim cursor As Object
  cursor = document.Text.createTextCursorByRange(place(phrase))
  cursor.gotoEndOfParagraph(False)
  document.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  document.Text.insertString(cursor, words, False)
End Sub

Sub Command(called As String)
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, called, "", 0, Array())
End Sub

Function place(phrase As String) As Object
  Dim search As Object
  search = document.createSearchDescriptor()
  search.SearchString = phrase
  search.SearchCaseSensitive = True
  place = document.findFirst(search)
  If IsNull(place) Then Error 53
End Function

Function atEnd(phrase As String) As Object
  atEnd = document.Text.createTextCursorByRange(place(phrase).getEnd())
End Function

Function paragraphMark(phrase As String) As Object
  Dim cursor As Object
  cursor = document.Text.createTextCursorByRange(place(phrase))
  cursor.gotoEndOfParagraph(False)
  cursor.goRight(1, True)
  paragraphMark = cursor
End Function

Function wholeParagraph(phrase As String) As Object
  Dim cursor As Object
  cursor = document.Text.createTextCursorByRange(place(phrase))
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  wholeParagraph = cursor
End Function

' Type, author and words of every change.
Function redlines() As Variant
  Dim found() As String
  Dim all As Object
  Dim one As Object
  Dim cursor As Object
  Dim count As Integer
  all = document.Redlines.createEnumeration()
  Do While all.hasMoreElements()
    one = all.nextElement()
    cursor = one.RedlineStart.Text.createTextCursorByRange(one.RedlineStart)
    cursor.gotoRange(one.RedlineEnd, True)
    ReDim Preserve found(count)
    found(count) = one.RedlineType & Chr(9) & one.RedlineAuthor & Chr(9) & Join(Split(Join(Split(cursor.String, Chr(13)), ""), Chr(10)), "¶")
    count = count + 1
  Loop
  redlines = found
End Function

Function paragraphs() As Variant
  Dim found() As String
  Dim all As Object
  Dim one As Object
  Dim count As Integer
  all = document.Text.createEnumeration()
  Do While all.hasMoreElements()
    one = all.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      ReDim Preserve found(count)
      found(count) = one.String
      count = count + 1
    End If
  Loop
  paragraphs = found
End Function

Sub Tell(path As String, lines As Variant)
  Dim writer As Object
  Dim i As Integer
  If files().exists(ConvertToURL(path)) Then files().kill(ConvertToURL(path))
  writer = createUnoService("com.sun.star.io.TextOutputStream")
  writer.setOutputStream(files().openFileWrite(ConvertToURL(path)))
  writer.setEncoding("UTF-8")
  For i = LBound(lines) To UBound(lines)
    writer.writeString(lines(i) & Chr(10))
  Next i
  writer.closeOutput()
End Sub

Function files() As Object
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
End Function

Function setting(called As String, value As Variant) As Variant
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = called
  one.Value = value
  setting = one
End Function
